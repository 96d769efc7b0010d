package io.homeroom.payments.share;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What Homeroom keeps of what suppliers sell, in percent. */
@ConfigurationProperties("homeroom.commission")
record Commission(@DefaultValue("10") int percent) {

  private static final int WHOLE = 100;

  Commission {
    if (percent < 0 || percent > WHOLE) {
      throw new IllegalArgumentException("No commission: " + percent);
    }
  }

  /** The supplier gets the broken unit. */
  long payable(long sold) {
    return sold - Math.multiplyExact(sold, percent) / WHOLE;
  }
}
