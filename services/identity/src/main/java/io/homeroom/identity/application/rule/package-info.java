/** What has to hold for an application, each rule by what breaks it. */
@NullMarked
package io.homeroom.identity.application.rule;

import org.jspecify.annotations.NullMarked;
