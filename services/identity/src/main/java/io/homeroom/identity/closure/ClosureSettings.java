package io.homeroom.identity.closure;

import io.homeroom.identity.letter.MailedLink;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are closed.
 *
 * @param grace for how long it can be taken back: not shorter than a changed address can be, as
 *     whoever has taken the address over could close the account
 */
@ConfigurationProperties("homeroom.closing")
record ClosureSettings(@DefaultValue("14d") Duration grace) {
  ClosureSettings {
    if (grace.compareTo(MailedLink.VALIDITY) < 0) {
      throw new IllegalArgumentException(
          "The grace has to be " + MailedLink.VALIDITY + " at least");
    }
  }
}
