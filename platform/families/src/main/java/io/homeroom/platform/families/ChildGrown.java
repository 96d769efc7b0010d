package io.homeroom.platform.families;

import java.util.UUID;

/**
 * A child that has gone is a person of a family of its own from now on. It is told after {@link
 * ChildGone}, in the same transaction.
 */
public record ChildGrown(Child child, UUID nextFamily) {}
