/**
 * Every failure leaves as an RFC 9457 problem: a <em>source</em> knows problems for some
 * exceptions, a <em>mapping</em> is what a module declares for its own.
 */
@NullMarked
package io.homeroom.platform.web.problem;

import org.jspecify.annotations.NullMarked;
