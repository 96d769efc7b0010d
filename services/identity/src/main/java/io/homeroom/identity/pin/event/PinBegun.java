package io.homeroom.identity.pin.event;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.pin.PinBeingChanged;

/**
 * A child is about to have another PIN, and its account made anew. Whoever cannot have that now
 * throws {@link PinBeingChanged}.
 */
public record PinBegun(ChildId child) {}
