/**
 * What the gateway itself answers when it does not let a request through: RFC 9457 problems.
 *
 * <p>A {@link io.homeroom.gateway.problem.Fault} is one kind of refusal with its status and code, a
 * {@link io.homeroom.gateway.problem.Refused} is one case of it.
 */
@NullMarked
package io.homeroom.gateway.problem;

import org.jspecify.annotations.NullMarked;
