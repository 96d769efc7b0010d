package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.lucene.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The files of an index that ends with this process: its truth is in the store. Lucene gives an
 * index up for good when it cannot be written, by a full disk for example; the process is not well
 * from then on, and whoever starts it anew fills another one.
 */
@Component
class IndexFiles implements DisposableBean {
  private static final int SEGMENTS = 3;
  private static final int FLOOR = 32;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final SearchThreads threads = new SearchThreads();
  private final ApplicationEventPublisher events;

  IndexFiles(ApplicationEventPublisher events) throws IOException {
    this.events = events;
    folder = Files.createTempDirectory("homeroom-search-");
    directory = new MMapDirectory(folder);
    writer = new IndexWriter(directory, settings());
    searchers =
        new SearcherManager(
            writer,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                  throws IOException {
                return new FacetedSearcher(reader);
              }
            });
  }

  /** Each segment costs every search a look at its terms: better few of them, merged more often. */
  private static IndexWriterConfig settings() {
    var merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(SEGMENTS);
    merging.setFloorSegmentMB(FLOOR);
    return new IndexWriterConfig(Analysis.WRITING).setMergePolicy(merging);
  }

  interface Reading<T> {
    T from(FacetedSearcher searcher) throws IOException;
  }

  interface Writing {
    void to(IndexWriter writer) throws IOException;
  }

  <T> T read(Reading<T> reading) {
    try {
      return threads.call(
          () -> {
            var searcher = searchers.acquire();
            try {
              return reading.from((FacetedSearcher) searcher);
            } finally {
              searchers.release(searcher);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is written is found on return. */
  void write(Writing writing) {
    try {
      writing.to(writer);
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!writer.isOpen()) {
        AvailabilityChangeEvent.publish(events, this, LivenessState.BROKEN);
      }
    }
  }

  @Override
  public void destroy() throws IOException {
    threads.close();
    searchers.close();
    writer.rollback();
    directory.close();
    IOUtils.rm(folder);
  }
}
