package nl.veerkracht.files;

/** How far a file is: it comes in, waits, is read, and can be had, is refused or is put away. */
public enum FileState {
  UPLOADING,
  RECEIVED,
  EXTRACTING,
  READY,
  REFUSED,
  AWAY
}
