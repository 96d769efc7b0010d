package io.homeroom.marketplace.review;

import java.util.UUID;

/** Names a review. */
public record ReviewId(UUID value) {}
