package io.homeroom.progress.answering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a child may guess.
 *
 * @param most attempts of one child, right or wrong
 * @param within that time
 */
@ConfigurationProperties("homeroom.attempts")
record AttemptSettings(@DefaultValue("30") int most, @DefaultValue("1m") Duration within) {}
