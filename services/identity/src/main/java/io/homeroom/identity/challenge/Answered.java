package io.homeroom.identity.challenge;

import io.homeroom.identity.family.KnownPerson;
import java.time.Instant;

/**
 * A challenge that was answered.
 *
 * @param person who was challenged
 * @param channel how the code went
 * @param provedAt a moment before they had proved what led to the challenge
 */
public record Answered(KnownPerson person, Channel channel, Instant provedAt) {}
