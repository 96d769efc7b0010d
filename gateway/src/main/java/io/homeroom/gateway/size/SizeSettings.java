package io.homeroom.gateway.size;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may bring.
 *
 * @param body bytes of its body, however they are sent
 * @param bodyWithin how long its body may take: who sends it slowly keeps a place that others need
 * @param incomplete bytes that are kept of bodies on their way from one neighbourhood
 * @param headers bytes of its headers, names and values together
 */
@ConfigurationProperties("homeroom.gateway.size")
record SizeSettings(
    @DefaultValue("1MB") DataSize body,
    @DefaultValue("10s") Duration bodyWithin,
    @DefaultValue("16MB") DataSize incomplete,
    @DefaultValue("16KB") DataSize headers) {}
