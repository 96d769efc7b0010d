package io.homeroom.payments.ledger;

import java.util.UUID;

/** What a supplier is owed, in minor units, of what somebody has paid or is given back. */
public record Portion(UUID supplier, long minor) {}
