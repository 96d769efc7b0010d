package io.homeroom.identity.challenge;

import java.time.Instant;
import java.util.UUID;

/**
 * A challenge as the one who is to answer it knows it.
 *
 * @param channel how the code is sent
 * @param expiresAt until when it is good
 * @param codesLeft how often another one can be sent
 */
public record PosedChallenge(UUID challengeId, Channel channel, Instant expiresAt, int codesLeft) {}
