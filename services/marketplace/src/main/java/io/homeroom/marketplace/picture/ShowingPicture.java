package io.homeroom.marketplace.picture;

import io.homeroom.marketplace.catalogue.SeeingImages;
import io.homeroom.platform.uploads.Images;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody looks at a picture of a product. */
@Component
public class ShowingPicture {
  private static final Set<Role> STAFF = EnumSet.of(Role.MODERATOR, Role.SUPERADMIN);

  private final SeeingImages seeing;
  private final Images images;

  ShowingPicture(SeeingImages seeing, Images images) {
    this.seeing = seeing;
    this.images = images;
  }

  /**
   * Where it can be loaded during the next minutes.
   *
   * @throws PictureNotFound if it is not examined yet, or nothing that the caller may see shows it
   */
  public URI show(UUID image, Caller caller) {
    if (!isSeenBy(caller, image)) {
      throw new PictureNotFound();
    }
    var url = images.urlsOf(List.of(image)).get(image);
    if (url == null) {
      throw new PictureNotFound();
    }
    return url;
  }

  private boolean isSeenBy(Caller caller, UUID image) {
    return STAFF.contains(caller.role())
        || seeing.isOffered(image)
        || seeing.isOf(caller.personId(), image);
  }
}
