package io.homeroom.platform.uploads.web;

import io.homeroom.platform.uploads.AnnouncingUpload.Announced;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where and how an image is sent: by a PUT with exactly these headers.
 *
 * @param url good for ten minutes
 */
public record AnnouncedView(UUID uploadId, URI url, Map<String, List<String>> headers) {

  public static AnnouncedView of(Announced announced) {
    var request = announced.request();
    return new AnnouncedView(announced.upload().id(), request.url(), request.headers());
  }
}
