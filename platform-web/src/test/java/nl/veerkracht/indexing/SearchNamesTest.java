package nl.veerkracht.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.Synonyms;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;

class SearchNamesTest {

  private final AtomicInteger changes = new AtomicInteger();
  private final List<Integer> read = Collections.synchronizedList(new ArrayList<>());
  private final List<Synonyms> used = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void readsNoNamesBeforeThoseReadEarlierAreInUse() throws InterruptedException {
    SearchNames names = new SearchNames(slowAtFirst(), new Terms());
    Thread background = Thread.ofPlatform().start(names::use);
    begun.await();

    changes.incrementAndGet();
    Thread editor = Thread.ofPlatform().start(names::use);
    while (editor.getState() != Thread.State.BLOCKED && editor.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(used).isEmpty();
    assertThat(read).containsExactly(0);

    goOn.countDown();
    background.join();
    editor.join();
    assertThat(used).hasSize(2);
    assertThat(read).containsExactly(0, 1);
  }

  private SearchEngine slowAtFirst() {
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, arguments) -> {
              if (begun.getCount() > 0) {
                begun.countDown();
                goOn.await();
              }
              used.add((Synonyms) arguments[0]);
              return null;
            });
  }

  private final class Terms extends Taxonomy {

    @Override
    public List<Vocabulary> vocabularies() {
      read.add(changes.get());
      return List.of();
    }
  }
}
