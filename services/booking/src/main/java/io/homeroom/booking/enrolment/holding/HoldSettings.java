package io.homeroom.booking.enrolment.holding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long, and how much, a family may hold.
 *
 * @param time to pay in
 * @param most bookings that are held, not paid, at the same time
 * @param patience how long it may take until it is a call's turn at a session's seats
 */
@ConfigurationProperties("homeroom.hold")
record HoldSettings(
    @DefaultValue("15m") Duration time,
    @DefaultValue("5") int most,
    @DefaultValue("3s") Duration patience) {}
