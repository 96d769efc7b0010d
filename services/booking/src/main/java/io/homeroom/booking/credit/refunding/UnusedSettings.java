package io.homeroom.booking.credit.refunding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When credits count as of no use.
 *
 * @param withdrawn for how long their course is neither offered nor has a session to come
 */
@ConfigurationProperties("homeroom.credit")
record UnusedSettings(@DefaultValue("14d") Duration withdrawn) {}
