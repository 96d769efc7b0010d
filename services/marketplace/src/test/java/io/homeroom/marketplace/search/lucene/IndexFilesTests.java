package io.homeroom.marketplace.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;

class IndexFilesTests {
  private final List<Object> states = new ArrayList<>();
  private final IndexFiles files =
      new IndexFiles(event -> states.add(((AvailabilityChangeEvent<?>) event).getState()));

  IndexFilesTests() throws IOException {}

  @AfterEach
  void close() throws IOException {
    files.destroy();
  }

  @Test
  void isWellAfterWhatFailedOnce() {
    assertThatThrownBy(
            () ->
                files.write(
                    writer -> {
                      throw new IOException("not now");
                    }))
        .hasMessageContaining("not now");
    files.write(writer -> writer.addDocument(new Document()));

    assertThat(files.<Integer>read(FacetedSearcher::documents)).isEqualTo(1);
    assertThat(states).isEmpty();
  }

  @Test
  void isNotWellOnceNothingCanBeWrittenAnyMore() {
    assertThatThrownBy(() -> files.write(IndexWriter::rollback))
        .isInstanceOf(AlreadyClosedException.class);

    assertThat(states).containsOnly(LivenessState.BROKEN);
  }
}
