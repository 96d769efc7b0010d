/**
 * What people are told by mail because they should know, not because anything is asked of them.
 *
 * <p>A piece of <em>news</em> is one letter to one person, kept for as long as it may still be
 * sent.
 */
@ApplicationModule(displayName = "News")
@NullMarked
package io.homeroom.identity.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
