package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.examination.ImageRefused;
import io.homeroom.platform.uploads.examination.Redrawing;
import io.homeroom.platform.uploads.examination.RedrawingBusy;
import io.homeroom.platform.uploads.examination.Refusal;
import io.homeroom.platform.uploads.examination.ScannerAway;
import io.homeroom.platform.uploads.examination.VirusScanner;
import io.homeroom.platform.uploads.store.ObjectStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scans what was sent and draws it anew. What was scanned is what is drawn: whatever is sent to the
 * upload's address afterwards is never read.
 */
@Component
public class ExaminingUploads {
  private static final Logger LOG = LoggerFactory.getLogger(ExaminingUploads.class);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Uploads uploads;
  private final ObjectStore store;
  private final VirusScanner scanner;
  private final Redrawing redrawing;
  private final Clock clock;

  ExaminingUploads(
      Uploads uploads, ObjectStore store, VirusScanner scanner, Redrawing redrawing, Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.scanner = scanner;
    this.redrawing = redrawing;
    this.clock = clock;
  }

  void examine(UUID id) {
    claim(id).forEach(this::examined);
  }

  /** Those that could not be examined when they came. What fails keeps no other one waiting. */
  @Scheduled(fixedDelayString = "${homeroom.uploads.examining:30s}")
  public void examineAll() {
    for (var upload : claim(null)) {
      try {
        examined(upload);
      } catch (RuntimeException failed) {
        LOG.warn("Upload {} is left for later", upload.id(), failed);
      }
    }
  }

  void refuse(Upload upload, Refusal refusal) {
    uploads.become(upload, UploadState.REFUSED, refusal);
    store.remove(upload.incoming());
  }

  private List<Upload> claim(@Nullable UUID only) {
    var now = clock.instant();
    return uploads.claim(only, now, now.plus(LONGEST));
  }

  private void examined(Upload upload) {
    try {
      show(upload);
    } catch (ImageRefused refused) {
      refuse(upload, refused.reason());
    } catch (ScannerAway | RedrawingBusy later) {
      LOG.warn("Upload {} waits to be examined: {}", upload.id(), later.toString());
      uploads.giveBack(upload.id());
    }
  }

  private void show(Upload upload) {
    var bytes =
        store
            .read(upload.incoming(), Upload.LARGEST + 1)
            .orElseThrow(() -> new ImageRefused(Refusal.NOT_AN_IMAGE));
    if (bytes.length > Upload.LARGEST) {
      throw new ImageRefused(Refusal.TOO_LARGE);
    }
    if (scanner.infected(bytes)) {
      throw new ImageRefused(Refusal.INFECTED);
    }
    var drawing = redrawing.redraw(bytes);
    store.write(upload.image(), drawing.bytes(), drawing.contentType());
    uploads.become(upload, UploadState.READY, null);
    store.remove(upload.incoming());
  }
}
