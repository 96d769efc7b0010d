package io.homeroom.marketplace.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the picture of a product is loaded: below this service, for as long as it is shown. */
public final class ImageUrl {

  private ImageUrl() {}

  public static @Nullable String of(@Nullable UUID image) {
    return image == null ? null : "/api/store/images/" + image;
  }
}
