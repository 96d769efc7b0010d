package io.homeroom.payments.reference;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Each service asks under references of its own. */
@Component("references")
public class References {

  /** Whether a reference begins as those of the service that calls. */
  public boolean areOwn(Jwt caller, String reference, String ofBooking, String ofMarketplace) {
    return switch (caller.getClaimAsString("azp")) {
      case "homeroom-booking" -> reference.startsWith(ofBooking);
      case "homeroom-marketplace" -> reference.startsWith(ofMarketplace);
      case null, default -> false;
    };
  }
}
