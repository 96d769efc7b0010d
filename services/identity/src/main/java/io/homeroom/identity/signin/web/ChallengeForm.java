package io.homeroom.identity.signin.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record ChallengeForm(@NotNull UUID challengeId) {}
