import { Logo } from '../art/Logo.tsx'
import { Waves } from '../art/Waves.tsx'
import { keptPart } from '../kept.tsx'
import { Link } from '../Link.tsx'
import { useLocale, useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'
import { useSite } from '../site.ts'

export function Footer() {
  const locale = useLocale()
  const site = useSite()
  return keptPart({ name: 'footer', locale, site }, () => <Foot />)
}

function Foot() {
  const locale = useLocale()
  const texts = useMessages(messages)
  const site = useSite()
  return (
    <footer class="site-footer">
      <Waves />
      <div class="on-ink">
        <div class="shell footer-columns">
          <div>
            <p class="footer-name">
              <Logo />
              {site.name}
            </p>
            <p>{texts.footerAbout}</p>
            <p class="footer-by">
              {texts.runBy}: {(site.operator ?? site.city)[locale]}
            </p>
            {site.contact && (
              <p class="footer-by">
                {texts.contact}: {site.contact}
              </p>
            )}
          </div>
          <FooterLinks
            title={texts.information}
            links={[
              { href: '/chuyen-muc', label: texts.topics },
              { href: '/su-kien', label: texts.events },
              { href: '/viec-lam', label: texts.jobs },
              { href: '/chuyen-gia', label: texts.experts },
              { href: '/cong-nghe-chao-ban', label: texts.technology },
            ]}
          />
          <FooterLinks
            title={texts.openness}
            links={[
              { href: '/gioi-thieu', label: texts.about },
              { href: '/hoi-dap', label: texts.questions },
              { href: '/theo-doi', label: texts.following },
              { href: '/du-lieu-mo', label: texts.openData },
              { href: '/api/v1/openapi.json', label: texts.api },
              { href: '/gioi-thieu/tiep-can', label: texts.accessibility },
              { href: '/quyen-rieng-tu', label: texts.privacy },
            ]}
          />
        </div>
      </div>
    </footer>
  )
}

type LinksProps = { title: string; links: readonly { href: string; label: string }[] }

function FooterLinks({ title, links }: LinksProps) {
  return (
    <nav aria-label={title}>
      <h2 class="footer-title">{title}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} class="footer-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
