package io.homeroom.platform.families;

/** A child has left its family: nothing more can be done in its name. */
public record ChildGone(Child child) {}
