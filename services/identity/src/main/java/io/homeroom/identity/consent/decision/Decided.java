package io.homeroom.identity.consent.decision;

import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.Scope;

/** Where a consent stands, for whom. */
record Decided(Scope scope, DecisionState state) {}
