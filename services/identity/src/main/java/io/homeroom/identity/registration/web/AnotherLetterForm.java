package io.homeroom.identity.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record AnotherLetterForm(@NotNull UUID registrationId) {}
