package nl.veerkracht.files;

/** How far a file is: it comes in, waits, is read, and can be had or is refused. */
public enum FileState {
  UPLOADING,
  RECEIVED,
  EXTRACTING,
  READY,
  REFUSED
}
