package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import nl.veerkracht.files.extract.Extraction;
import nl.veerkracht.files.extract.Extractor;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.files.prefill.FileMetadata;
import nl.veerkracht.files.prefill.MetadataGuess;

/**
 * Takes files that are here to what they become: scanned, read, released or refused. At most two at
 * once; the state of each is in the database, so that a stopped portal goes on where it was.
 */
@ApplicationScoped
class FileReader {

  private static final System.Logger LOG = System.getLogger(FileReader.class.getName());
  private static final int AT_ONCE = 2;

  private final FileRecords records;
  private final FileStore store;
  private final VirusScan scan;
  private final Extractors extractors;
  private final FileWork work;

  /** What was away already when there was tidied: with the next tidying it goes. */
  private final Set<String> longAway = ConcurrentHashMap.newKeySet();

  private final AtomicInteger running = new AtomicInteger();

  /** Nobody takes a content away between the moment it is named and the moment it is there. */
  private final ReentrantLock contents = new ReentrantLock();

  @SuppressWarnings("NullAway")
  protected FileReader() {
    this(null, null, null, null, null);
  }

  @Inject
  FileReader(
      FileRecords records, FileStore store, VirusScan scan, Extractors extractors, FileWork work) {
    this.records = records;
    this.store = store;
    this.scan = scan;
    this.extractors = extractors;
    this.work = work;
  }

  void receive(String id, String hash) throws IOException {
    contents.lock();
    try {
      records.receive(id, hash);
      store.settle(id, hash);
    } finally {
      contents.unlock();
    }
    wake();
  }

  void remove(String id) throws IOException {
    contents.lock();
    try {
      Optional<String> unused = records.remove(id);
      store.discard(id);
      if (unused.isPresent()) {
        store.remove(unused.get());
      }
    } finally {
      contents.unlock();
    }
  }

  boolean bringBack(String id, long draft) {
    contents.lock();
    try {
      longAway.remove(id);
      if (!records.bringBack(id, draft)) {
        return false;
      }
    } finally {
      contents.unlock();
    }
    wake();
    return true;
  }

  /** Starts reading, unless as many as may are at it. */
  void wake() {
    if (running.get() < AT_ONCE) {
      work.submit(this::readWaiting);
    }
  }

  /** Reads file after file until none waits, in one process as long as that lives. */
  private void readWaiting() {
    if (running.incrementAndGet() > AT_ONCE) {
      running.decrementAndGet();
      return;
    }
    Extractor extractor = extractors.lend();
    try {
      for (Optional<FileRecords.Known> next = take(); next.isPresent(); next = take()) {
        readSafely(next.get(), extractor);
      }
    } finally {
      extractors.takeBack(extractor);
      running.decrementAndGet();
    }
  }

  /** One at a time, so that no content is read twice at once. */
  private synchronized Optional<FileRecords.Known> take() {
    return records.takeNext();
  }

  /** What goes wrong here is ours, not the file's: it waits, and the log says why. */
  void readSafely(FileRecords.Known file, Extractor extractor) {
    try {
      read(file, extractor);
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "File " + file.id() + " could not be read", e);
      boolean stillHere =
          records.known(file.id()).filter(now -> now.state() == FileState.EXTRACTING).isPresent();
      if (stillHere) {
        records.waitAgain(file.id(), Reason.CRASHED);
      }
    }
  }

  private void read(FileRecords.Known file, Extractor extractor) throws IOException {
    store.settle(file.id(), file.content());
    if (!store.has(file.content())) {
      refuse(file, Reason.LOST, "");
      return;
    }
    Optional<String> virus;
    try {
      virus = scan.found(store.content(file.content()));
    } catch (IOException away) {
      LOG.log(System.Logger.Level.WARNING, "The virus scanner does not answer: {0}", away);
      records.waitAgain(file.id(), Reason.SCANNER_AWAY);
      return;
    }
    if (virus.isPresent()) {
      refuse(file, Reason.VIRUS, virus.get());
    } else {
      conclude(file, extractor.extract(store.content(file.content())));
    }
  }

  private void conclude(FileRecords.Known file, Extraction extraction) throws IOException {
    Extraction.Refusal refusal = extraction.refusal();
    if (refusal != null) {
      refuse(file, refusal.reason(), refusal.detail());
      return;
    }
    Optional<FileType> named = FileType.ofName(file.name());
    Optional<FileType> real = FileType.ofMedia(extraction.type());
    if (real.isEmpty()) {
      refuse(file, Reason.TYPE, extraction.type());
    } else if (named.isEmpty() || !named.get().media().equals(real.get().media())) {
      refuse(file, Reason.NAME_DIFFERS, real.get().code());
    } else {
      FileMetadata metadata = MetadataGuess.of(extraction);
      if (extraction.thumbnail().isPresent()) {
        store.putThumbnail(file.content(), extraction.thumbnail().get());
      }
      records.release(file.id(), named.get(), extraction, metadata);
    }
  }

  /** A refused file keeps its reason; its content goes. */
  private void refuse(FileRecords.Known file, Reason reason, String detail) throws IOException {
    contents.lock();
    try {
      records.refuse(file.id(), reason, detail);
      Optional<String> unused = records.unused(file.content());
      if (unused.isPresent()) {
        store.remove(unused.get());
      }
    } finally {
      contents.unlock();
    }
  }

  /** Removes what nobody will ask for again: dead uploads, contents without a file. */
  void tidy(Instant before) throws IOException {
    for (FileRecords.Known file : records.inState(FileState.UPLOADING)) {
      if (!store.isComingIn(file.id()) || store.lastTouched(file.id()).isBefore(before)) {
        remove(file.id());
      }
    }
    removeLongAway();
    contents.lock();
    try {
      for (String id : store.comingIn()) {
        if (records.known(id).isEmpty() && store.lastTouched(id).isBefore(before)) {
          store.discard(id);
        }
      }
      Set<String> used = records.hashesInUse();
      for (String hash : store.hashes()) {
        if (!used.contains(hash)) {
          store.remove(hash);
        }
      }
    } finally {
      contents.unlock();
    }
  }

  /** Whoever put something away has the time between two rounds to think better of it. */
  private void removeLongAway() throws IOException {
    contents.lock();
    try {
      for (FileRecords.Known file : records.inState(FileState.AWAY)) {
        if (!longAway.add(file.id())) {
          remove(file.id());
          longAway.remove(file.id());
        }
      }
    } finally {
      contents.unlock();
    }
  }
}
