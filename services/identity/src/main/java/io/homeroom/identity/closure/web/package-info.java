/** What closing an account is to those who come in over HTTP, and the page that reopens it. */
@NullMarked
package io.homeroom.identity.closure.web;

import org.jspecify.annotations.NullMarked;
