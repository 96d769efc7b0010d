/**
 * The log as a chain: how entries are appended, and how it shows that somebody changed them.
 *
 * <p>The <em>sealed head</em> is a row beside the entries that tells how far the log has come. It
 * is moved on with each entry, and has a mac of its own, so that whoever removes the newest entries
 * cannot make one that fits what is left.
 */
@NullMarked
package io.homeroom.identity.activity.chain;

import org.jspecify.annotations.NullMarked;
