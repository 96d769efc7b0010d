package io.homeroom.marketplace.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a review.
 *
 * @param ageGroup of a child that wants to say so
 */
public record Author(UUID person, UUID family, boolean child, @Nullable AgeGroup ageGroup) {}
