package io.homeroom.notification.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the stream.
 *
 * @param socketsPerPerson in this process
 * @param keepAlive between two pings; who has not answered at the second next is cut off
 * @param sendTimeout how long one message may take before its receiver is cut off
 * @param backlog messages that may wait for a slow receiver before it is cut off
 */
@ConfigurationProperties("homeroom.stream")
public record StreamSettings(
    @DefaultValue("10") int socketsPerPerson,
    @DefaultValue("25s") Duration keepAlive,
    @DefaultValue("5s") Duration sendTimeout,
    @DefaultValue("100") int backlog) {}
