/** Registration over HTTP. */
@NullMarked
package io.homeroom.identity.registration.web;

import org.jspecify.annotations.NullMarked;
