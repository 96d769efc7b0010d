/**
 * Tells people what happened: by mail, in the application and by push.
 *
 * <p>A <em>letter</em> is one mail to one person; a <em>notification</em> is one entry of a
 * person's inbox; the <em>stream</em> pushes notifications to who is connected. Nothing stored here
 * holds a name, an address or a link: those are asked of identity at the moment of sending.
 */
@NullMarked
package io.homeroom.notification;

import org.jspecify.annotations.NullMarked;
