package io.homeroom.booking.schedule.room;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where sessions meet.
 *
 * @param shown so long before a session families learn it
 */
@ConfigurationProperties("homeroom.room")
record RoomSettings(@DefaultValue("24h") Duration shown) {}
