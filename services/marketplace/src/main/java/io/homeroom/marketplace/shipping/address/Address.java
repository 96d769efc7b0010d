package io.homeroom.marketplace.shipping.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a family lives.
 *
 * @param lines street, house and the like
 * @param country by ISO 3166-1 in two letters
 */
public record Address(
    String recipient,
    List<String> lines,
    String city,
    @Nullable String region,
    @Nullable String postalCode,
    String country) {}
