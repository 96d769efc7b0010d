/**
 * Mail to people, through an outbox: a letter asked for by an event is kept until it is sent or
 * cannot be sent any more.
 *
 * <p>A <em>letter</em> holds ids only; its addressee and its link are asked of identity when it is
 * sent. It is <em>due</em> at a time, <em>claimed</em> by one sender for the length of a lease, and
 * in the end <em>settled</em>: sent, skipped or failed. All letters together are the log of what
 * was sent.
 */
@ApplicationModule(displayName = "Letters")
@NullMarked
package io.homeroom.notification.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
