package io.homeroom.marketplace.catalogue.offer;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Map;

/** An offer with what is told of it on its own page. */
public record OfferDetails(
    Offer offer, Map<Language, String> descriptions, int maxAge, Map<String, String> specs) {}
