package io.homeroom.booking.waitlist;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody who waits may think.
 *
 * @param offer until an offer moves on
 */
@ConfigurationProperties("homeroom.waitlist")
record WaitlistSettings(@DefaultValue("30m") Duration offer) {}
