package io.homeroom.payments.invoice;

import java.util.UUID;

/** A period that a family has paid for. */
record Invoice(String id, UUID familyId) {}
