package io.homeroom.marketplace.ration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a family may have for points.
 *
 * @param pieces so many; 0 for as many as it likes
 * @param within in so long
 */
@ConfigurationProperties("homeroom.ration")
record RationSettings(@DefaultValue("20") int pieces, @DefaultValue("30d") Duration within) {}
