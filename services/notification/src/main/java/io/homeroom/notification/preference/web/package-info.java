/** Preferences over HTTP, and the page behind the link of a mail. */
@NullMarked
package io.homeroom.notification.preference.web;

import org.jspecify.annotations.NullMarked;
