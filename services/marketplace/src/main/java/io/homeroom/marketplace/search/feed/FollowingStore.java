package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.search.ProductIndex;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills the index from the store before this replica is ready, and follows the store from then on.
 * What fails is asked for again: the place in the changes moves on only when the index has them.
 */
@Component
class FollowingStore implements ApplicationRunner, DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(FollowingStore.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int BATCH = 1000;

  private final ChangedProducts changed;
  private final Entries entries;
  private final ProductIndex index;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("search-follower").unstarted(this::follow);
  private volatile String seen = "";

  FollowingStore(ChangedProducts changed, Entries entries, ProductIndex index) {
    this.changed = changed;
    this.entries = entries;
    this.index = index;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var start = changed.now();
    var batch = changed.all(null, BATCH);
    while (!batch.isEmpty()) {
      learn(batch);
      batch = changed.all(batch.getLast(), BATCH);
    }
    index.settle();
    seen = start;
    thread.start();
  }

  private void follow() {
    var failing = false;
    while (!isStopped()) {
      try {
        catchUp();
        failing = false;
      } catch (RuntimeException e) {
        if (!failing) {
          log.warn("Products that have changed are not found until this ends: {}", e.toString());
        }
        failing = true;
      }
    }
  }

  private void catchUp() {
    var changes = changed.since(seen);
    var products = changes.products();
    for (var start = 0; start < products.size(); start += BATCH) {
      learn(products.subList(start, Math.min(start + BATCH, products.size())));
    }
    if (products.size() > BATCH) {
      index.settle();
    }
    seen = changes.snapshot();
  }

  private void learn(List<ProductId> products) {
    index.replace(products, entries.of(products));
  }

  private boolean isStopped() {
    try {
      return stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    stop.countDown();
    if (thread.getState() != Thread.State.NEW) {
      var _ = thread.join(Duration.ofSeconds(10));
    }
  }
}
