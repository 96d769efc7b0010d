package io.homeroom.identity.pin;

import io.homeroom.identity.child.ChildId;
import java.time.Instant;

/** That a child has a PIN, as the rest of this service may know it. */
public record KnownPin(ChildId child, PinGeneration generation, Instant givenAt) {}
