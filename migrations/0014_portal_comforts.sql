CREATE TABLE "portal"."shared_pictures" (
	"path" text NOT NULL,
	"locale" text NOT NULL,
	"hash" text NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shared_pictures_path_locale_pk" PRIMARY KEY("path","locale")
);
--> statement-breakpoint
CREATE TABLE "portal"."subscribers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"key" text NOT NULL,
	"ends_on" date NOT NULL,
	"asked_on" date NOT NULL,
	"asked" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subscribers_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "portal"."subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"source" text NOT NULL,
	"query" text NOT NULL,
	"rhythm" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"told_until" timestamp with time zone,
	CONSTRAINT "subscriptions_once" UNIQUE("subscriber_id","source","query")
);
--> statement-breakpoint
ALTER TABLE "portal"."subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "portal"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subscriptions_due" ON "portal"."subscriptions" USING btree ("rhythm","told_until");--> statement-breakpoint
CREATE INDEX "search_documents_path" ON "portal"."search_documents" USING btree ("path");