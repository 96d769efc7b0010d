package io.homeroom.platform.uploads;

import io.homeroom.platform.uploads.store.ObjectStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Images, for those who show them. */
@Component
public class Images {
  private static final Duration TIME_TO_LOAD = Duration.ofMinutes(5);
  private static final Duration TIME_TO_USE = Duration.ofHours(23);
  private static final Set<UploadState> USABLE = EnumSet.of(UploadState.PENDING, UploadState.READY);

  private final Uploads uploads;
  private final ObjectStore store;
  private final Clock clock;

  Images(Uploads uploads, ObjectStore store, Clock clock) {
    this.uploads = uploads;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Lets only what the owner has just uploaded be used, examined or not yet. It ends an hour before
   * unused uploads are removed.
   *
   * @throws ImageNotFound otherwise
   */
  public void require(UUID image, UUID owner) {
    var since = clock.instant().minus(TIME_TO_USE);
    var usable =
        uploads
            .find(image, owner)
            .filter(upload -> USABLE.contains(upload.state()))
            .filter(upload -> upload.createdAt().isAfter(since));
    if (usable.isEmpty()) {
      throw new ImageNotFound();
    }
  }

  /** Where each can be loaded during the next minutes; those that may not be shown are missing. */
  public Map<UUID, URI> urlsOf(Collection<UUID> images) {
    if (images.isEmpty()) {
      return Map.of();
    }
    return uploads.ready(images).stream()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> store.reading(Upload.imageOf(id), TIME_TO_LOAD)));
  }
}
