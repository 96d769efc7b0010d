package io.homeroom.gateway.cors;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages of other origins.
 *
 * @param origins what may call besides the gateway's own public address
 */
@ConfigurationProperties("homeroom.gateway.cors")
record CorsSettings(@DefaultValue List<String> origins) {}
