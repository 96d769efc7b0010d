package io.homeroom.identity.tier;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Tier;
import java.time.Instant;

/** That a family has another tier than it has subscribed to, by whose decision and until when. */
public record TierGrant(Tier tier, TierReason reason, PersonId by, Instant endsAt) {}
