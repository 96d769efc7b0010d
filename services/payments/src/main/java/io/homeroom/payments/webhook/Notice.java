package io.homeroom.payments.webhook;

import io.homeroom.payments.provider.Provider;

/** Something the provider told, as it came. */
record Notice(String id, Provider provider, String type, String payload) {}
