package io.homeroom.marketplace.shipping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose it becomes.
 *
 * @param child the same as the person if it is a child
 */
public record Recipient(UUID person, UUID family, @Nullable UUID child) {}
