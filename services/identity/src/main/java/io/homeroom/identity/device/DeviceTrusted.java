package io.homeroom.identity.device;

import io.homeroom.identity.family.PersonId;

/** On a device of somebody's no code is asked for, for 45 days. */
public record DeviceTrusted(PersonId person) {}
